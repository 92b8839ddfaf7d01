var n = 1
n += 2.5
// error: 2: binary operator '+' cannot be applied to operands of type 'Int' and 'Double'
