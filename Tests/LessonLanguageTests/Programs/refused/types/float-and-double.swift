let a: Float = 1
let b: Double = 2
print(a + b)
// error: 3: binary operator '+' cannot be applied to operands of type 'Float' and 'Double'; convert one of them, such as with 'Float(…)'
