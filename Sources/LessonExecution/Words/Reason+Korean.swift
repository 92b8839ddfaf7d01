import Wording

extension PlacedReason {
    var korean: String {
        switch reason {
        case .reused: "이전 결과"
        case .firstTime: "처음 실행"
        case .codeChanged: "코드가 바뀜"
        case .definitionsChanged([]): "사용하는 함수나 타입이 바뀜"
        case .definitionsChanged(let inputs), .inputsChanged(let inputs):
            // The particle goes by the name, not by the place behind it.
            inputs.count > Self.mostNames
                ? "\(names(inputs)) 외 \(inputs.count - Self.mostNames)개가 바뀜"
                : "\(names(inputs))\(inputs.last.map { String($0.name.with(.이가).dropFirst($0.name.count)) } ?? "") 바뀜"
        case .dataChanged: "데이터가 바뀜"
        case .seedChanged: "시드가 바뀜"
        case .randomnessChanged: "앞 블록이 뽑는 난수가 바뀜"
        case .engineChanged: "엔진이 바뀜"
        case .unfinished: "지난번에 끝나지 않음"
        case .gone: "저장한 결과가 없어짐"
        case .damaged: "저장한 결과가 손상됨"
        case .noCache: "--no-cache"
        case .cacheIsOff: "`cache: false`"
        case .unkeepable(let what, let variable): "\(variable.map { "`\($0)`: " } ?? "")저장해 둘 수 없는 것입니다(\(what.korean))"
        case .timeout: "지금의 시간 제한보다 오래 걸렸음"
        case .missing(let variable, let maker): "`\(maker)` 블록이 \("`\(variable)`".with(.을를)) 만들지 못해 실행할 수 없습니다"
        case .spoilt(let variable, let changer): "\("`\(variable)`".with(.을를)) 바꾸는 `\(changer)` 블록이 끝나지 않아 실행할 수 없습니다"
        case .interruptedBefore: "여기에 이르기 전에 실행이 멈췄습니다"
        case .interruptedWithin: "실행하던 중에 멈췄습니다"
        case .failFast: "앞의 블록이 실패했습니다(`--fail-fast`)"
        case .lost: "그 앞에서 실행이 끝났습니다"
        case .behind(let last): "`\(last)` 블록까지만 실행했습니다"
        case .notEvaluated: "`eval: false`라서 실행하지 않음"
        case .test: "`eval: test`라서 `lessons test`에서만 실행함"
        }
    }
}
