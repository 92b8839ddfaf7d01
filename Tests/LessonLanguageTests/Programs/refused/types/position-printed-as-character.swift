let text = "abc"
let c: Character = text.startIndex
print(c)
// error: 2: cannot convert value of type 'String.Index' to specified type 'Character'
