/// Something made of the weights once a batch, before samples are taken through the network.
protocol BatchTable: AnyObject {
    /// The number of tasks that the making is cut into.
    var tasks: Int { get }
    /// About how many multiplications all tasks take.
    var cost: Int { get }
    /// Makes a part.
    func make(_ task: Int)
}

extension BatchTable {
    func makeAll() {
        for task in 0..<tasks { make(task) }
    }
}
