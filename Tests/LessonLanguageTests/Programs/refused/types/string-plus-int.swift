let s = "a" + 1
// error: 1: binary operator '+' cannot be applied to operands of type 'String' and 'Int'
