let fib = sequence(state: (0, 1), next: { (s: inout (Int, Int)) -> Int? in let r = s.0; s = (s.1, s.0 + s.1); return r })
print(Array(fib.prefix(10)))
// expect: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
