struct P { var x: Int }
print(P(x: 1) < P(x: 2))
// error: 2: binary operator '<' cannot be applied to two 'P' operands
