let total: Int = [1.5, 2.5].reduce(0, +)
print(total)
// error: 1: cannot convert value of type 'Double' to specified type 'Int'
