let x = []
// error: 1: empty collection literal requires an explicit type, such as '[Int]()' or 'let name: [Int] = []'
