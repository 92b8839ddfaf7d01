func fact(_ n: Int) -> Int { n <= 1 ? 1 : n * fact(n - 1) }
func isEven(_ n: Int) -> Bool { n == 0 ? true : isOdd(n - 1) }
func isOdd(_ n: Int) -> Bool { n == 0 ? false : isEven(n - 1) }
print(fact(10), isEven(10), isOdd(7))
// expect: 3628800 true true
