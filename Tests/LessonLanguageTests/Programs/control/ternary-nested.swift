for n in [1, 5, 10] { print(n < 3 ? "low" : n < 7 ? "mid" : "high") }
// expect: low
// expect: mid
// expect: high
