let x = -"a"
// error: 1: unary operator '-' cannot be applied to an operand of type 'String'
