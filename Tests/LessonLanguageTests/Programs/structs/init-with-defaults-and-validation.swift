struct Rate {
    var value: Double
    init?(_ v: Double) {
        guard v >= 0 else { return nil }
        value = v
    }
}
print(Rate(0.5)!.value, Rate(-1) == nil ? "nil" : "some")
// expect: 0.5 nil
