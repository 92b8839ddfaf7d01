/// One answer of a network: the outputs of a sample, or of one of its time steps, which are `lanes` apart in memory.
struct OutputRow {
    let base: UnsafePointer<Float>
    let count: Int

    @inline(__always)
    subscript(index: Int) -> Float { base[index * lanes] }

    /// The place of the largest output, the first one of equals.
    var largest: Int {
        var place = 0
        for index in 1..<max(count, 1) where self[index] > self[place] { place = index }
        return place
    }
}

/// The right answer to it: a number for each output, or the number of the class whose output should be one and all others zero.
struct TargetRow {
    private let numbers: UnsafePointer<Float>?
    private let count: Int
    private let number: Int32

    init(numbers: UnsafePointer<Float>, count: Int) {
        (self.numbers, self.count, number) = (numbers, count, 0)
    }

    init(class number: Int32) {
        (numbers, count, self.number) = (nil, 0, number)
    }

    /// The number of the class, where the answer is one.
    var theClass: Int? { numbers == nil ? Int(number) : nil }

    @inline(__always)
    subscript(index: Int) -> Float {
        if let numbers { return numbers[index] }
        return index == Int(number) ? 1 : 0
    }

    /// The class, or the place of the largest number, the first one of equals.
    var largest: Int {
        guard let numbers else { return Int(number) }
        var place = 0
        for index in 1..<max(count, 1) where numbers[index] > numbers[place] { place = index }
        return place
    }
}
