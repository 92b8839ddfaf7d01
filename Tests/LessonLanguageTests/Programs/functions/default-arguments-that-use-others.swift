let base = 10
func f(_ x: Int, _ y: Int = base * 2) -> Int { x + y }
print(f(1), f(1, 2))
// expect: 21 3
