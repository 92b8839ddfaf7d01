let a = ["x", "y", "x"]
let counts = a.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
print(counts["x"]!, counts["y"]!)
let evens = (1...10).reduce(into: [Int]()) { list, n in
    if n % 2 == 0 { list.append(n) }
}
print(evens)
// expect: 2 1
// expect: [2, 4, 6, 8, 10]
