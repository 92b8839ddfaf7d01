let n = 3
let x = 2.5
print(n * x)
// error: 3: binary operator '*' cannot be applied to operands of type 'Int' and 'Double'; convert one of them, such as with 'Double(…)'
