/** Of nobody: the simulator asks for one as Telegram does. */
export const token = '7000000001:AAHsimulatorsimulatorsimulatorsimul'
