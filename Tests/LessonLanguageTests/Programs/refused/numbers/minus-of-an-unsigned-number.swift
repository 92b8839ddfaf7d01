let u: UInt8 = 3
print(-u)
// error: 2: unary operator '-' cannot be applied to an operand of type 'UInt8', which has no negative values
