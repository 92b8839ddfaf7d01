let xs = [1.0, 2.0, 3.0, 4.0], ys = [3.0, 5.0, 7.0, 9.0]
var (w, b) = (0.0, 0.0)
for epoch in 1...200 {
    var (dw, db) = (0.0, 0.0)
    for (x, y) in zip(xs, ys) {
        let error = w * x + b - y
        dw += 2 * error * x / Double(xs.count)
        db += 2 * error / Double(xs.count)
    }
    w -= 0.05 * dw
    b -= 0.05 * db
    if epoch % 100 == 0 { print(epoch, String(format: "%.3f %.3f", w, b)) }
}
// expect: 100 2.022 0.937
// expect: 200 2.005 0.986
