func total(_ xs: Int..., label: String = "sum") -> String { "\(label) \(xs.reduce(0, +))" }
print(total(1, 2, 3), total(), total(4, label: "t"))
// expect: sum 6 sum 0 t 4
