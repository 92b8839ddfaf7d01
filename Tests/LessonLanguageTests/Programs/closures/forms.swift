let add: (Int, Int) -> Int = { $0 + $1 }
let triple = { (x: Int) -> Int in x * 3 }
let many = { (x: Int) -> Int in
    let y = x + 1
    return y * y
}
print(add(1, 2), triple(4), many(2))
print([1, 2, 3].map { n -> String in
    let twice = n * 2
    return "<\(twice)>"
})
// expect: 3 12 9
// expect: ["<2>", "<4>", "<6>"]
