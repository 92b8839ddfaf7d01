func makeAccount() -> (deposit: (Int) -> Void, balance: () -> Int) {
    var balance = 0
    return ({ balance += $0 }, { balance })
}
let account = makeAccount()
account.deposit(5)
account.deposit(7)
print(account.balance())
// expect: 12
