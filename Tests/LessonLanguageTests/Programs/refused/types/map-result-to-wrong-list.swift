let a: [Int] = [1, 2].map { "\($0)" }
// error: 1: cannot convert value of type 'String' to closure result type 'Int'
