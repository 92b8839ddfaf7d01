let window = 2..<5
let xs = Array(0..<10)
print(xs[window], window.map { $0 * $0 }, window.contains(4), xs[window].reduce(0, +), xs[window].first!)
for i in window.reversed() { print(i, terminator: " ") }
print()
// expect: [2, 3, 4] [4, 9, 16] true 9 2
// expect: 4 3 2 
