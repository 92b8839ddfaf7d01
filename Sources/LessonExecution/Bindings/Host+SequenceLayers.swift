import LessonLanguage
import RNN

extension Conv1D: HostType {}
extension MaxPooling1D: HostType {}
extension AveragePooling1D: HostType {}
extension GlobalMaxPooling1D: HostType {}
extension GlobalAveragePooling1D: HostType {}
extension Flatten: HostType {}
extension RepeatVector: HostType {}
extension Masking: HostType {}
extension Padding: HostType {}

extension LessonLanguage.Host {
    /// Layers that change a sample's time steps.
    mutating func declareSequenceLayers(_ context: RunContext) {
        enumeration(
            Padding.self, named: "Padding", "How a window goes over the time steps.", cases: Padding.allCases.map { ($0.rawValue, $0) })
        layer(Conv1D.self, named: "Conv1D", context, "The same small kernel at every place in time.") { type in
            type.initializer(
                "init(_ filters: Int, _ kernelSize: Int, strides: Int = 1, padding: Padding = .valid, dilationRate: Int = 1, activation: ActivationFunction = .linear, useBias: Bool = true, kernelInitializer: Initializer = .glorotUniform, biasInitializer: Initializer = .zeros, kernelRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil, inputShape: [Int]? = nil, name: String? = nil)",
                "How many numbers come out a step, and how many steps the kernel sees."
            ) {
                (
                    filters: Int, size: Int, strides: Int, padding: Padding, dilation: Int, activation: ActivationFunction, useBias: Bool, kernel: Initializer,
                    bias: Initializer, kernelPenalty: Regularizer?, biasPenalty: Regularizer?, inputShape: [Int]?, name: String?
                ) in
                Conv1D(
                    filters, size, strides: strides, padding: padding, dilationRate: dilation, activation: activation,
                    useBias: useBias, kernelInitializer: kernel, biasInitializer: bias, kernelRegularizer: kernelPenalty,
                    biasRegularizer: biasPenalty, inputShape: inputShape, name: name)
            }
        }
        layer(MaxPooling1D.self, named: "MaxPooling1D", context, "The largest number of each feature within a window that moves on.") { type in
            type.initializer(
                "init(poolSize: Int = 2, strides: Int? = nil, padding: Padding = .valid, inputShape: [Int]? = nil, name: String? = nil)",
                "The length of the window."
            ) {
                (size: Int, strides: Int?, padding: Padding, inputShape: [Int]?, name: String?) in
                MaxPooling1D(poolSize: size, strides: strides, padding: padding, inputShape: inputShape, name: name)
            }
        }
        layer(AveragePooling1D.self, named: "AveragePooling1D", context, "The mean of each feature within a window that moves on.") { type in
            type.initializer(
                "init(poolSize: Int = 2, strides: Int? = nil, padding: Padding = .valid, inputShape: [Int]? = nil, name: String? = nil)",
                "The length of the window."
            ) {
                (size: Int, strides: Int?, padding: Padding, inputShape: [Int]?, name: String?) in
                AveragePooling1D(poolSize: size, strides: strides, padding: padding, inputShape: inputShape, name: name)
            }
        }
        layer(GlobalMaxPooling1D.self, named: "GlobalMaxPooling1D", context, "The largest number of each feature over all time steps.") { type in
            type.initializer("init(inputShape: [Int]? = nil, name: String? = nil)") {
                (inputShape: [Int]?, name: String?) in
                GlobalMaxPooling1D(inputShape: inputShape, name: name)
            }
        }
        layer(GlobalAveragePooling1D.self, named: "GlobalAveragePooling1D", context, "The mean of each feature over the time steps.") { type in
            type.initializer("init(inputShape: [Int]? = nil, name: String? = nil)") {
                (inputShape: [Int]?, name: String?) in
                GlobalAveragePooling1D(inputShape: inputShape, name: name)
            }
        }
        layer(Flatten.self, named: "Flatten", context, "All of a sample's numbers in one row.") { type in
            type.initializer("init(inputShape: [Int]? = nil, name: String? = nil)") {
                (inputShape: [Int]?, name: String?) in
                Flatten(inputShape: inputShape, name: name)
            }
        }
        layer(RepeatVector.self, named: "RepeatVector", context, "The same vector at each of some time steps.") { type in
            type.initializer("init(_ count: Int, inputShape: [Int]? = nil, name: String? = nil)", "How many time steps there will be.") {
                (count: Int, inputShape: [Int]?, name: String?) in
                RepeatVector(count, inputShape: inputShape, name: name)
            }
        }
        layer(Masking.self, named: "Masking", context, "Marks time steps of one value as padding.") { type in
            type.initializer("init(maskValue: Double = 0, inputShape: [Int]? = nil, name: String? = nil)", "What padding consists of.") {
                (value: Double, inputShape: [Int]?, name: String?) in
                Masking(maskValue: value, inputShape: inputShape, name: name)
            }
        }
    }
}
