import Wording

// What can be wrong with the settings of the environment.
extension EngineSettings {
    /// What can be wrong with what the environment says.
    package enum Fault: Bilingual {
        case threads(String)
        /// The kernels that this processor can run are named.
        case kernels(String, available: [String])

        package var english: String {
            switch self {
            case .threads(let text): "RNN_THREADS is \"\(text)\"; it is a whole number from 1 to 256"
            case .kernels(let text, let available): "RNN_KERNELS is \"\(text)\"; this processor can run \(available.joined(separator: ", "))"
            }
        }

        package var korean: String {
            switch self {
            case .threads(let text): "RNN_THREADS가 \"\(text)\"입니다. 1에서 256까지의 정수를 적어 주세요"
            case .kernels(let text, let available): "RNN_KERNELS가 \"\(text)\"입니다. 이 프로세서가 실행할 수 있는 것은 \(available.joined(separator: ", "))입니다"
            }
        }
    }
}
