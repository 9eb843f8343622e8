// Stops the Postgres of a folder when the process that started this one is gone: `kill -9` leaves no other trace of it.
import { readFileSync, rmSync } from 'node:fs'

const folder = process.argv[2]

function postmaster() {
  try {
    return Number(readFileSync(`${folder}/postmaster.pid`, 'utf8').split('\n')[0])
  } catch {
    return undefined
  }
}

function clean() {
  if (postmaster() !== undefined) return setTimeout(clean, 100)
  rmSync(folder, { recursive: true, force: true })
}

process.stdin.resume().on('end', () => {
  const pid = postmaster()
  if (pid) process.kill(pid, 'SIGINT')
  clean()
})
