let x: Int
x = 1
x = 2
print(x)
// error: 3: immutable value 'x' may only be initialized once
