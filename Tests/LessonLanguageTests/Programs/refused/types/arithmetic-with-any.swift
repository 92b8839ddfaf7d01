let a: Any = 1
print(a + 1)
// error: 2: binary operator '+' cannot be applied to operands of type 'Any' and 'Int'
