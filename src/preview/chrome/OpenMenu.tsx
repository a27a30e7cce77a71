import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { useRef } from "react";
import { SAMPLES, type Sample } from "../samples";

export interface OpenMenuProps {
  readonly onFile: (file: File) => void;
  readonly onSample: (sample: Sample) => void;
}

/** Opens a workbook of one's own, or one of the samples. */
export function OpenMenu({ onFile, onSample }: OpenMenuProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" icon={<FolderOpen20Regular />}>
            Open
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => chooser.current?.click()}>
              A workbook on this computer…
            </MenuItem>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>Samples, of councils that do not exist</MenuGroupHeader>
              {SAMPLES.map((sample) => (
                <MenuItem key={sample.file} subText={sample.about} onClick={() => onSample(sample)}>
                  {sample.title}
                </MenuItem>
              ))}
            </MenuGroup>
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label="Workbook to open"
        accept=".xlsx,.xlsm"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          currentTarget.value = "";
        }}
      />
    </>
  );
}
