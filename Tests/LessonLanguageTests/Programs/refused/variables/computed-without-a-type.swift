var a { 3 }
print(a)
// error: 1: computed property must have an explicit type
