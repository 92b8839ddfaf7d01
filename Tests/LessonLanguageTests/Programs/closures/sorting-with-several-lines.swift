let xs = ["pear", "fig", "apple"]
let sorted = xs.sorted { a, b in
    if a.count != b.count { return a.count < b.count }
    return a < b
}
print(sorted)
// expect: ["fig", "pear", "apple"]
