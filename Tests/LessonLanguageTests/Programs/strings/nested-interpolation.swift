let xs = [1, 2]
print("sum \(xs.map { "\($0)!" }.joined(separator: " ")) \(xs.isEmpty ? "none" : "\(xs.count) items")")
// expect: sum 1! 2! 2 items
