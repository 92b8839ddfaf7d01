func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
let inputs = [0.5, -1.0, 2.0]
let (wx, wh, b) = (0.8, 0.4, 0.1)
var h = 0.0
for (t, x) in inputs.enumerated() {
    h = tanh(wx * x + wh * h + b)
    print("step \(t): \(String(format: "%.4f", h))")
}
print(sigmoid(h) > 0.5)
// expect: step 0: 0.4621
// expect: step 1: -0.4740
// expect: step 2: 0.9070
// expect: true
