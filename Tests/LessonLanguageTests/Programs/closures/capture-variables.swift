var total = 0
let add = { (x: Int) in total += x }
add(3)
add(4)
print(total)
var fs: [() -> Int] = []
for i in 1...3 { fs.append { i * 10 } }
print(fs.map { $0() })
// expect: 7
// expect: [10, 20, 30]
