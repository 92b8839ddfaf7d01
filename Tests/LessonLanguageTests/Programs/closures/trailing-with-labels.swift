func run(times n: Int, body: (Int) -> Void) { for i in 0..<n { body(i) } }
run(times: 2) { print("i", $0) }
run(times: 1) { i in print("again", i) }
// expect: i 0
// expect: i 1
// expect: again 0
