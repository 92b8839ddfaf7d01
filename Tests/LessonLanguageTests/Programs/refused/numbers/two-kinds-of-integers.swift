let a: UInt8 = 3
let b = 4
print(a + b)
// error: 3: binary operator '+' cannot be applied to operands of type 'UInt8' and 'Int'; convert one of them, such as with 'UInt8(…)'
