enum S { case a(Int) }
print(S.a(1) == S.a(2))
// error: 2: binary operator '==' cannot be applied to two 'S' operands
