print(5.5 % 2.0)
// error: 1: binary operator '%' cannot be applied to two 'Double' operands; use 'truncatingRemainder(dividingBy:)'
