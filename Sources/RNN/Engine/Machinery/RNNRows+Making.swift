import RNNKernels

extension RNNRows {
    /// So many rows at `start`.
    /// - Parameter apart: how many rows are from one step's to the next's; if it is not said, there are no others between.
    init(_ start: UnsafeMutablePointer<Float>, _ count: Int, apart: Int? = nil) {
        self.init(start: start, apart: apart ?? count, count: count)
    }
}
