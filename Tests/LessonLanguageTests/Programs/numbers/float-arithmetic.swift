let lr: Float = 0.01
var w: Float = 1
for _ in 0..<3 { w -= lr * (2 * w) }
print(w, Double(w), w == Float(0.941192))
// expect: 0.94119203 0.9411920309066772 false
