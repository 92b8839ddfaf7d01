import LessonExecution

extension Words {
    /// Why a block ran or did not have to, in the page's language.
    func reason(_ reason: Reason, file: String) -> String {
        guard isKorean else { return reason.sentence(file: file) }
        switch reason {
        case .reused: return "이전 결과"
        case .firstTime: return "처음 실행"
        case .codeChanged: return "코드가 바뀜"
        case .definitionsChanged: return "사용하는 함수나 타입이 바뀜"
        case .inputsChanged(let inputs):
            let names = inputs.prefix(3).map { "`\($0.name)`" + ($0.line.map { " (\(file):\($0))" } ?? "") }.joined(separator: ", ")
            return names + (inputs.count > 3 ? " 외 \(inputs.count - 3)개" : "") + " 바뀜"
        case .dataChanged: return "데이터가 바뀜"
        case .seedChanged: return "시드가 바뀜"
        case .randomnessChanged: return "앞 블록이 뽑는 난수가 바뀜"
        case .engineChanged: return "엔진이 바뀜"
        case .unfinished: return "지난번에 끝나지 않음"
        case .gone: return "저장한 결과가 없어짐"
        case .damaged: return "저장한 결과가 손상됨"
        case .noCache: return "--no-cache"
        case .cacheIsOff: return "`cache: false`"
        case .unkeepable: return "저장할 수 없는 값"
        case .timeout: return "지금의 시간 제한보다 오래 걸렸음"
        case .missing(let variable, let maker): return "`\(maker)` 블록이 `\(variable)`을(를) 만들지 못해 실행할 수 없습니다"
        case .spoilt(let variable, let changer): return "`\(variable)`을(를) 바꾸는 `\(changer)` 블록이 끝나지 않아 실행할 수 없습니다"
        case .interruptedBefore: return "여기에 이르기 전에 실행이 멈췄습니다"
        case .interruptedWithin: return "실행하던 중에 멈췄습니다"
        case .lost: return "그 앞에서 실행이 끝났습니다"
        case .failFast: return "앞의 블록이 실패했습니다(`--fail-fast`)"
        case .notEvaluated: return "`eval: false`"
        }
    }
}
