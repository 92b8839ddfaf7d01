extension RecurrentStage {
    /// Where each of the cell's parts is after a pass forward, and how many rows are from one step's to the next's: the gates, an LSTM's cell
    /// state, the hidden state.
    var parts: [(place: Int, stride: Int)] {
        let row = units * lanes
        let hidden = (place: states + row, stride: units)
        func gates(_ numbers: Range<Int>) -> [(place: Int, stride: Int)] {
            numbers.map { (place: self.gates + $0 * row, stride: gateRows) }
        }
        if cell.kind.hasCellState { return gates(0..<4) + [(place: cells + row, stride: units), hidden] }
        return cell.kind == .simpleRNN ? [hidden] : gates(0..<3) + [hidden]
    }

    /// A part's numbers of some samples put into (B, T, H) from sample number `first` on.
    /// - Parameter turns: whether the last step taken comes first.
    func copy(_ part: (place: Int, stride: Int), _ work: Workspace, to target: inout [Float], first: Int, many: Int, turns: Bool) {
        for lane in 0..<many {
            for step in 0..<time {
                let place = turns ? time - 1 - step : step
                for unit in 0..<units {
                    target[((first + lane) * time + place) * units + unit] =
                        work.floats[part.place + (step * part.stride + unit) * lanes + lane]
                }
            }
        }
    }
}
