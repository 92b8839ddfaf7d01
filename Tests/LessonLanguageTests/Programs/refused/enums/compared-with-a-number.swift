enum Level: Comparable { case low, high }
print(Level.low < 3)
// error: 2: binary operator '<' cannot be applied to operands of type 'Level' and 'Int'
