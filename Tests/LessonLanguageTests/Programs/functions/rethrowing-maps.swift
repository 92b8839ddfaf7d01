enum E: Error { case odd(Int) }
func half(_ n: Int) throws -> Int { if n % 2 == 1 { throw E.odd(n) }; return n / 2 }
do {
    print(try [2, 4].map { try half($0) })
    print(try [2, 3].map(half))
} catch E.odd(let n) where n > 2 { print("odd", n) } catch { print("?") }
// expect: [1, 2]
// expect: odd 3
