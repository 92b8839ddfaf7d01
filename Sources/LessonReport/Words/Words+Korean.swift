import LessonExecution
import RNN
import Wording

extension Words {
    func korean(_ phrase: Phrase) -> String {
        switch phrase {
        case .skip: "본문으로 건너뛰기"
        case .contents: "차례"
        case .previous: "이전"
        case .next: "다음"
        case .neighbours: "앞뒤 레슨"
        case .notes: "각주"
        case .noteReturn: "본문으로 돌아가기"
        case .task(isDone: true): "한 일"
        case .task(isDone: false): "할 일"
        case .formula: "수식"
        case .callOut(.note): "참고"
        case .callOut(.tip): "도움말"
        case .callOut(.important): "중요"
        case .callOut(.warning): "주의"
        case .callOut(.caution): "조심"
        case .callOut(.hint): "힌트"
        case .callOut(.solution): "풀이"
        case .callOut(.quiz): "퀴즈"
        case .sampleNotice(let names):
            "이 페이지의 숫자는 실제 \(names.joined(separator: ", ")) 데이터가 아니라 내장된 표본으로 얻은 것입니다. 실제 데이터를 구할 수 없었기 때문이며, 본문에 적힌 숫자와 다릅니다."
        case .otherParameters(let changes):
            "레슨과 다른 매개변수로 실행했습니다: \(changes.map { "`\($0.name): \($0.value)`(레슨에는 \($0.lessons))" }.joined(separator: ", "))"
        case .otherSeed(let seed, let lessons): "레슨과 다른 시드로 실행했습니다: \(seed)(레슨에는 \(lessons))"
        case .failed(let count): "블록 \(count)개가 오류로 멈췄습니다:"
        case .interrupted: "끝나기 전에 실행이 멈췄습니다. 그때까지 끝난 것을 보여 줍니다."
        case .notReached(let count): "블록 \(count)개를 실행하지 못했습니다:"
        case .source(let file): "레슨 원본: \(file)"
        case .madeBy: "이 페이지를 만든 것"
        case .version: "버전"
        case .seed: "시드"
        case .parameters: "매개변수(-P)"
        case .data: "데이터"
        case .machine: "컴퓨터"
        case .date: "날짜"
        case .time: "시간"
        case .sample: "내장 표본"
        case .blocks(let count): "블록 \(count)개"
        case .seconds(let seconds): "\(seconds)초"
        case .minutes(let minutes, let seconds): "\(minutes)분 \(seconds)초"

        case .block: "블록"
        case .code: "코드"
        case .skipped: "실행하지 못함"
        case .notEvaluated: "보여 주기만 하고 실행하지 않음"
        case .reason(let reason, let file): reason.sentence(file: file, in: .korean)
        case .error: "오류"
        case .warning: "주의"
        case .expectedError: "예상한 오류"
        case .didYouMean(let name): "혹시 \("`\(name)`".with(.을를)) 쓰려던 것인가요?"

        case .asExpected: "예상대로"
        case .notAsExpected: "예상과 다름"
        case .expected: "예상"
        case .given: "실제"
        case .notCompared: "실제 데이터로 적은 것이어서 내장 표본의 결과와는 비교하지 않음"
        case .notFound(let expression): "이번 실행에서는 \(expression)의 값을 구하지 못했습니다"
        case .writtenNumber(let written): "레슨 파일에는 \(written)"

        case .leftOut(let megabytes, let limit):
            "여기에 들어갈 \(megabytes) MB를 뺐습니다. 페이지는 \(limit) MB까지이며, `lessons run --large`로 모두 담을 수 있습니다."
        case .leftOutAfter(let seconds): "페이지를 만드는 데 \(seconds)초가 넘게 걸려 이 출력을 뺐습니다. `lessons run --large`는 더 기다립니다."
        case .cut(let cut): korean(cut)
        case .text: "글자로 보기"
        case .numbers: "숫자로 보기"
        case .histogram: "히스토그램"
        case .noData: "그릴 값이 없습니다"
        case .logScale: "로그 눈금"
        case .bin: "구간"
        case .binStart: "구간 시작"
        case .binEnd: "구간 끝"
        case .count: "개수"
        case .kind: "종류"
        case .outputShape: "출력 모양"
        case .derivation: "계산"
        case .unbuilt: "아직 만들어지지 않았습니다. 첫 층에 `inputShape:`를 주세요"
        case .total: "합계"
        case .boxParts: "상자는 제1사분위수에서 제3사분위수까지, 상자 안의 선은 중앙값, 수염은 상자 높이의 1.5배 안에서 가장 먼 값까지, 점은 그보다 먼 값"
        case .valuesOfBoxes(let count, let boxes): boxes == 1 ? "값 \(count)개" : "상자마다 값 \(count)개"

        case .band(let band, let isBars): korean(band, isBars: isBars)
        case .bandStart(.range): "(최소)"
        case .bandEnd(.range): "(최대)"
        case .bandStart(.standardDeviation): "(− 표준편차)"
        case .bandEnd(.standardDeviation): "(+ 표준편차)"
        case .figure(let number): "그림 \(number)"
        case .tableNumber(let number): "표 \(number)"

        case .epoch: "에포크"
        case .loss: "손실"
        case .accuracy: "정확도"
        case .training: "훈련"
        case .validation: "검증"
        case .bestEpoch(let epoch, let isOfValidation): "가장 좋은 에포크 \(epoch)(\(isOfValidation ? "검증 손실" : "손실"))"

        case .cellPart(let part, let goesBackwards): (goesBackwards.map { $0 ? "역방향 " : "순방향 " } ?? "") + korean(part)
        case .unit: "유닛"
        case .word: "단어"
        case .step, .timeStep: "타임스텝"
        case .prediction: "예측"
        case .rightAnswer(let number): "정답 \(number)"
        case .classNumber(let number): "\(number)번 클래스"
        case .verdict(let isRight): isRight ? "✓ 맞음" : "✗ 틀림"
        case .influence(.gradient): "단어 벡터에 대한 그레이디언트의 크기 ‖∂output/∂x‖"
        case .influence(.gradientTimesInput): "그레이디언트 × 입력 ∂output/∂x · x"
        case .shadedFrom(let number): "\(number)부터"
        case .unshadedBelow: "(그보다 작으면 칠하지 않음)"
        case .unshadedBetween: "(그 사이는 칠하지 않음)"
        case .unknownWords: "? = 어휘 사전에 없는 단어"
        case .meanOfSamples(let count): count == 1 ? "샘플 1개의 값" : "샘플 \(grouped(count))개의 평균"
        case .raisesAnswer: "예측을 높임"
        case .lowersAnswer: "예측을 낮춤"
        case .trueClass: "실제"
        case .predictedClass: "예측"
        case .hiddenPadding(let count): "패딩 \(count)단계는 생략"
        case .countingPadding(let count, let most, let isMost): "패딩 \(count)단계는 생략(크기는 최대 \(most)\(isMost ? ", 어느 단어보다도 큼" : ""))"
        case .gradientSize(by: nil): "그레이디언트의 크기"
        case .gradientSize(by: .input?): "그레이디언트 ‖∂loss/∂x‖, 입력"
        case .gradientSize(by: .hiddenState?): "그레이디언트 ‖∂loss/∂h‖, 은닉 상태"
        case .gradientSize(by: .cellState?): "그레이디언트 ‖∂loss/∂c‖, 셀 상태"
        case .unrolled: "시간에 따라 펼친 신경망"
        case .more(let count): "\(count)단계 생략"
        case .cellStep(let cell): "\(cell.layer)의 한 타임스텝"
        case .cellFlow(let hasCellState):
            "앞의 은닉 상태\(hasCellState ? "와 앞의 셀 상태" : "")가 왼쪽에서, 입력이 아래에서 들어오고, 새 은닉 상태가 오른쪽과 위로\(hasCellState ? ", 새 셀 상태가 오른쪽으로" : "") 나갑니다."
        case .purpose(let purpose): korean(purpose)
        case .cellLayers: "가중치를 곱하고 더하며, 적힌 σ나 tanh를 지나는 곳"
        case .cellSigns: "가중치 없이 성분끼리 계산하는 곳"
        case .equations: "식으로 보기"
        case .sameWeights(let weights, let steps): "타임스텝 \(steps)개가 같은 가중치를 씁니다: \(weights)"

        case .layer: "층"
        case .parameterCount: "파라미터"
        case .layerColumn: "층"
        case .weights: "가중치"
        case .shape: "모양"
        case .numbersColumn: "숫자"
        case .countColumn: "개수"
        case .sum: "합"
        case .legend: "D 입력 특성, H 유닛, V 어휘"
        case .convention(let convention): korean(convention)

        case .reviewsCut: "잘린 리뷰"
        case .reviewsPadded: "패딩을 붙인 리뷰"
        case .reviewsUnchanged: "길이가 꼭 맞는 리뷰"
        case .wordsLost: "사라진 단어"
        case .shareOfReviews(let share, let count): "리뷰 \(grouped(count))개의 \(share)%"
        case .shareOfWords(let share, let count): "단어 \(grouped(count))개의 \(share)%"
        case .shareOfSteps(let share, let count): "\(grouped(count))칸의 \(share)%"
        case .paddingSteps: "패딩 칸"
        case .amount: "개수"
        case .share: "비율"
        case .reviewBefore(let index, let words): "\(index)번 리뷰, 원래 \(words)단어 (그은 것은 잘려 나갑니다)"
        case .reviewAfter(let count): "모델이 읽는 \(count)칸 (0은 패딩)"

        case .model: "모델"
        case .lossCurve: "에포크별 손실"
        case .parametersColumn: "파라미터"
        case .epochsAndBest: "에포크 (최고)"
        case .bestEpochColumn: "가장 좋은 에포크"
        case .secondsColumn: "초"
        case .metric(.accuracy): "훈련 정확도"
        case .metric(.validationAccuracy): "검증 정확도"
        case .metric(.testAccuracy): "테스트 정확도"
        }
    }
}

private extension Words {
    func korean(_ band: Line.Band, isBars: Bool) -> String {
        let runs = "\(band.most)회의 \(band.middle == .mean ? "평균" : "중앙값")" + (band.last < band.most ? "(끝에서는 \(band.last)회)" : "")
        let span = band.spread == .range ? "최솟값에서 최댓값까지" : "위아래로 표준편차 하나씩"
        return "\(isBars ? "막대는" : "선은") \(runs), \(isBars ? "세로선은" : "띠는") \(span)"
    }

    func korean(_ cut: Cut) -> String {
        let (shown, total) = (grouped(cut.shown), grouped(cut.total))
        func first(_ things: String) -> String { "\(things) \(total)개 가운데 처음 \(shown)개를 보여 줍니다." }
        return switch cut.thing {
        case .points: "점 \(total)개 가운데 \(shown)개를 그렸습니다."
        case .bins: "구간 \(total)개를 \(shown)개로 합쳐 그렸습니다."
        case .panels: first("그림")
        case .lines: first("선")
        case .bars: first("막대")
        case .rows: first("행")
        case .columns: first("열")
        case .words: first("단어")
        }
    }

    func korean(_ part: CellPart) -> String {
        switch part {
        case .forgetGate: "삭제 게이트"
        case .inputGate: "입력 게이트"
        case .candidate: "후보"
        case .outputGate: "출력 게이트"
        case .cellState: "셀 상태"
        case .updateGate: "업데이트 게이트"
        case .resetGate: "리셋 게이트"
        case .hiddenState: "은닉 상태"
        }
    }

    func korean(_ purpose: CellPurpose) -> String {
        switch purpose {
        case .recurrence: "입력에 W를, 앞의 은닉 상태에 U를 곱해 절편 b와 더하고 tanh를 지납니다"
        case .keepingCellState: "앞의 셀 상태를 얼마나 남길지 정합니다"
        case .lettingIn: "후보를 셀 상태에 얼마나 더할지 정합니다"
        case .lettingOut: "셀 상태를 얼마나 내보낼지 정합니다"
        case .keepingHiddenState: "앞의 은닉 상태를 얼마나 남길지 정합니다"
        case .lookingBack: "후보가 앞의 은닉 상태를 얼마나 볼지 정합니다"
        case .proposal: "입력과 앞의 은닉 상태로 더할 내용을 만듭니다"
        case .proposalLookingBack(resetAfter: true): "입력과, U를 곱하고 나서 리셋 게이트를 곱한 앞의 은닉 상태로 만듭니다"
        case .proposalLookingBack(resetAfter: false): "입력과, 리셋 게이트를 곱하고 나서 U를 곱한 앞의 은닉 상태로 만듭니다"
        case .memory: "앞의 셀 상태에 삭제 게이트를, 후보에 입력 게이트를 곱해 더합니다"
        case .output: "tanh를 지난 셀 상태에 출력 게이트를 곱합니다"
        case .mixture: "앞의 은닉 상태에 업데이트 게이트를, 후보에 1에서 뺀 나머지를 곱해 더합니다"
        }
    }

    func korean(_ convention: CountingConvention) -> String {
        switch convention {
        case .simpleRNN: "케라스처럼 입력과 상태에 절편이 하나입니다. 파이토치의 RNN은 절편을 둘 두어 H개가 더 많지만, 둘을 더한 것이 하는 일은 같습니다"
        case .lstm: "게이트 셋과 후보가 있으므로 모두 네 배이고, 케라스처럼 절편은 하나씩입니다. 파이토치의 LSTM은 절편을 둘 두어 4H개가 더 많지만, 하는 일은 같습니다"
        case .gru(resetAfter: true):
            "게이트 둘과 후보가 있으므로 모두 세 배이고, 절편은 입력과 상태에 하나씩 있습니다(케라스의 reset_after=True, 파이토치와 같음). 출판된 논문의 순서(reset_after=False)에서는 하나여서 3H개가 적습니다"
        case .gru(resetAfter: false): "게이트 둘과 후보가 있으므로 모두 세 배이고, 절편은 하나씩입니다(reset_after=False). 케라스의 기본값과 파이토치는 둘이어서 3H개가 더 많습니다"
        case .embedding: "실제로 나오든 나오지 않든 어휘의 단어마다 한 행씩입니다. 원-핫 벡터를 곱하면 같은 행을 고르게 됩니다"
        case .bidirectional: "저마다 가중치를 가진 층이 둘이므로 모두 두 배입니다"
        case .timeDistributed: "타임스텝마다 같은 가중치를 쓰므로 T는 개수에 들어가지 않습니다"
        }
    }
}
