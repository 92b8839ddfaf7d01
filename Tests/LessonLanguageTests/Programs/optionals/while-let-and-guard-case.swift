var stack = [1, 2, 3]
while let top = stack.popLast() { print(top) }
enum R { case ok(Int), bad(String) }
func f(_ r: R) -> Int {
    guard case .ok(let n) = r else { return -1 }
    return n
}
print(f(.ok(4)), f(.bad("x")))
// expect: 3
// expect: 2
// expect: 1
// expect: 4 -1
