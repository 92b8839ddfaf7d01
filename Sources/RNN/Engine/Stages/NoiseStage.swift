import RNNKernels

/// Adds noise to each number: a function of the seed, the sample and the number's place, so that it is the same whatever thread asks.
final class NoiseStage: Stage {
    private let input: StageInput
    private let deviation: Double
    /// Tells the noise of one layer from that of another.
    private let layer: UInt64

    /// - Parameter layer: its number in the model, from 0.
    init(_ input: StageInput, _ deviation: Double, layer: Int, room: inout Room, kernels: KernelTable) {
        self.input = input
        self.deviation = deviation
        self.layer = mix(0x6E6F_6973_65 &+ UInt64(layer))
        super.init(
            steps: input.steps, rows: input.rows, output: room.rows(input.rows, steps: input.steps),
            gradient: room.rows(input.rows, steps: input.steps), mask: input.mask, kernels: kernels)
    }

    /// A logarithm, a root and a cosine each.
    override var stepCost: Int { 8 * rows * Stage.rowCost }

    override func forward(_ work: Workspace, _ steps: Range<Int>) {
        let numbers = steps.lowerBound * rows..<steps.upperBound * rows
        for lane in 0..<lanes {
            let key = mix((work.dropoutSeed ^ layer) &+ UInt64(work.firstSample + lane) &* 0x9E37_79B9_7F4A_7C15)
            for number in numbers {
                let place = number * lanes + lane
                work.floats[output + place] = work.floats[input.place + place] + Float(deviation * Self.normal(key, number))
            }
        }
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>, _ steps: Range<Int>) {
        guard let below = input.gradient else { return }
        let first = steps.lowerBound * rows * lanes
        (work.floats + below + first).update(from: work.floats + gradient + first, count: steps.count * rows * lanes)
    }

    /// A number of the standard normal distribution (Box and Muller, 1958).
    private static func normal(_ key: UInt64, _ number: Int) -> Double {
        let bits = mix(key &+ UInt64(number) &* 0xD1B5_4A32_D192_ED03)
        let (first, second) = (Double(bits >> 32) * 0x1p-32, Double(bits & 0xFFFF_FFFF) * 0x1p-32)
        return (-2 * log(1 - first)).squareRoot() * cos(2 * .pi * second)
    }
}
