func clamp(_ x: Double, _ range: ClosedRange<Double>) -> Double { min(max(x, range.lowerBound), range.upperBound) }
print(clamp(3, 0...1), clamp(-2, -1...1), clamp(0.5, 0...1), Double.infinity > 1, Double.nan == Double.nan, -0.0)
// expect: 1.0 -1.0 0.5 true false -0.0
