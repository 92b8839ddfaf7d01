let predicted = [0.9, 0.2, 0.6, 0.4], truth = [1, 0, 0, 1]
let hits = zip(predicted, truth).filter { ($0 > 0.5 ? 1 : 0) == $1 }.count
print("accuracy", Double(hits) / Double(truth.count))
let loss = zip(predicted, truth).map { p, y in y == 1 ? -log(p) : -log(1 - p) }.reduce(0, +) / 4
print(String(format: "%.4f", loss))
// expect: accuracy 0.5
// expect: 0.5403
