/// Which inputs are left out: a function of the seed, the sample and the feature, so that it is the same whatever thread asks.
package struct DropoutMask {
    private let rate: Float
    /// What is left is multiplied with this.
    let scale: Float
    /// Tells the masks of one layer from those of another.
    private let layer: UInt64

    /// - Parameter layer: its number in the model, from 0.
    package init(rate: Double, layer: Int) {
        self.rate = Float(rate)
        scale = Float(1 / (1 - rate))
        self.layer = mix(UInt64(layer) &+ 1)
    }

    /// A mask a sample, [rows][16]: 0 with probability `rate`, else 1 / (1 - rate).
    func fill(_ mask: UnsafeMutablePointer<Float>, rows: Int, _ work: Workspace) { fill(mask, 0..<rows, work) }

    /// That of some of the features.
    func fill(_ mask: UnsafeMutablePointer<Float>, _ features: Range<Int>, _ work: Workspace) {
        for lane in 0..<lanes {
            let key = key(work, lane)
            for feature in features { mask[(feature - features.lowerBound) * lanes + lane] = value(key, feature) }
        }
    }

    /// The mask of one sample, [features].
    func fill(_ mask: UnsafeMutablePointer<Float>, lane: Int, features: Int, _ work: Workspace) {
        let key = key(work, lane)
        for feature in 0..<features { mask[feature] = value(key, feature) }
    }

    /// The mask's value at each step's one of one-hot vectors, [steps][16].
    func fill(_ scales: UnsafeMutablePointer<Float>, steps: Int, ids: UnsafePointer<Int32>, _ work: Workspace) {
        for lane in 0..<lanes {
            let key = key(work, lane)
            for step in 0..<steps { scales[step * lanes + lane] = value(key, Int(ids[step * lanes + lane])) }
        }
    }

    /// What `feature` of sample number `sample` of a batch is multiplied with.
    package func value(seed: UInt64, sample: Int, feature: Int) -> Float { value(key(seed, sample), feature) }

    private func key(_ work: Workspace, _ lane: Int) -> UInt64 { key(work.dropoutSeed, work.firstSample + lane) }

    private func key(_ seed: UInt64, _ sample: Int) -> UInt64 {
        mix((seed ^ layer) &+ UInt64(sample) &* 0x9E37_79B9_7F4A_7C15)
    }

    private func value(_ key: UInt64, _ feature: Int) -> Float {
        let bits = mix(key &+ UInt64(feature) &* 0xD1B5_4A32_D192_ED03)
        return Float(bits >> 40) * 0x1p-24 < rate ? 0 : scale
    }
}
