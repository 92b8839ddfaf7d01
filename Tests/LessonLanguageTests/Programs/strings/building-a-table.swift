let rows = [("LSTM", 800, 0.81), ("GRU", 624, 0.795)]
for (name, count, accuracy) in rows {
    let padded = name + String(repeating: " ", count: 6 - name.count)
    print("\(padded)|\(String(format: "%6d", count))|\(String(format: "%.1f", accuracy * 100))%")
}
// expect: LSTM  |   800|81.0%
// expect: GRU   |   624|79.5%
